// What the test asks for: one JSON object as the only argument.
export const call = JSON.parse(process.argv[2]);
