run_demo() { fail 'x'; }
