// Asks the API, as the old front end did, whether this page is still the right one for its user.
const shown = document.body.dataset.hub === 'true';
const user = new URLSearchParams(location.search).get('user_id');

async function check() {
  const query = user ? `?user_id=${encodeURIComponent(user)}` : '';
  try {
    const response = await fetch(`/api/v1/features/unified_llm_hub${query}`, { credentials: 'same-origin' });
    if (response.ok) {
      const { enabled } = await response.json();
      document.getElementById('side-changed').hidden = enabled === shown;
    }
  } catch {
    // The service restarts, or the network is away: the page stays as it is, and the next check tells.
  }
}

check();
setInterval(check, 15000);
