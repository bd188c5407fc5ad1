package frontdesk.web.security;

import java.util.concurrent.atomic.AtomicInteger;

/** A bean that no caller has any business with; says how often an expression got hold of it. Public, as expressions need it. */
public class ExpressionProbe {
    private final AtomicInteger touched = new AtomicInteger();

    public String touch() {
        touched.incrementAndGet();
        return "touched";
    }

    public int timesTouched() {
        return touched.get();
    }
}
