using LlmHub.Flagging;

namespace LlmHub {
    public class Page {
        private readonly FeatureFlags _flags;

        public Page(FeatureFlags flags) {
            _flags = flags;
        }

        public void A(bool x) {
            if (_flags.IsUnifiedLlmHubEnabled()) {
                Console.WriteLine("new");
                Console.WriteLine("newer");
            } else {
                Console.WriteLine("old");
            }
        }

        public void B(bool x) {
            if (x) {
                Console.WriteLine("x");
            } else if (_flags.IsUnifiedLlmHubEnabled()) {
                Console.WriteLine("new");
            } else {
                Console.WriteLine("old");
            }

            if (_flags.IsUnifiedLlmHubEnabled()) {
                Console.WriteLine("new");
            } else if (x) {
                Console.WriteLine("x");
            }
        }

        public void C() {
            if (!_flags.IsUnifiedLlmHubEnabled()) { return; }
            Console.WriteLine("new");
        }
    }
}
