package frontdesk.support;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/** The validator of bodies, with a count of how often it was asked: what a body costs, on a fast machine as on a slow one. */
public final class CountedValidator {
    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();
    private final AtomicInteger calls = new AtomicInteger();

    public Validator validator() {
        return (Validator) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Validator.class},
                (proxy, method, arguments) -> ask(method, arguments));
    }

    public int calls() {
        return calls.get();
    }

    private Object ask(Method method, Object[] arguments) throws Throwable {
        calls.incrementAndGet();
        try {
            return method.invoke(validator, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
