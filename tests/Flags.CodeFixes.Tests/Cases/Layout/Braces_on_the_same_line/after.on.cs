namespace LlmHub {
    public class Page {
        public void A(bool x) {
            Console.WriteLine("new");
            Console.WriteLine("newer");
        }

        public void B(bool x) {
            if (x) {
                Console.WriteLine("x");
            } else {
                Console.WriteLine("new");
            }

            Console.WriteLine("new");
        }

        public void C() {
            Console.WriteLine("new");
        }
    }
}
