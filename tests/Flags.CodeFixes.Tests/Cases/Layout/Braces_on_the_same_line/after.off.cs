namespace LlmHub {
    public class Page {
        public void A(bool x) {
            Console.WriteLine("old");
        }

        public void B(bool x) {
            if (x) {
                Console.WriteLine("x");
            } else {
                Console.WriteLine("old");
            }

            if (x) {
                Console.WriteLine("x");
            }
        }

        public void C() {
        }
    }
}
