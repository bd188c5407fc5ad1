package frontdesk.scenarios.steps;

import io.cucumber.core.backend.CucumberInvocationTargetException;
import io.cucumber.core.backend.ParameterInfo;
import io.cucumber.core.backend.StepDefinition;
import io.cucumber.core.backend.TypeResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** A sentence of the vocabulary, bound to the method that does what it says. */
record ReflectiveStepDefinition(String keyword, String sentence, Method method, Supplier<Object> speaker)
        implements StepDefinition {
    @Override
    public void execute(Object[] arguments) {
        try {
            method.invoke(speaker.get(), arguments);
        } catch (InvocationTargetException failed) {
            throw new CucumberInvocationTargetException(this, failed);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(method + " is of this package", impossible);
        }
    }

    @Override
    public List<ParameterInfo> parameterInfos() {
        return Arrays.stream(method.getGenericParameterTypes())
                .<ParameterInfo>map(Gap::new)
                .toList();
    }

    @Override
    public String getPattern() {
        return sentence;
    }

    @Override
    public boolean isDefinedAt(StackTraceElement frame) {
        return frame.getClassName().equals(method.getDeclaringClass().getName())
                && frame.getMethodName().equals(method.getName());
    }

    @Override
    public String getLocation() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** What the method takes where the sentence has a gap. */
    private record Gap(Type type) implements ParameterInfo, TypeResolver {
        @Override
        public Type getType() {
            return type;
        }

        @Override
        public boolean isTransposed() {
            return false;
        }

        @Override
        public TypeResolver getTypeResolver() {
            return this;
        }

        @Override
        public Type resolve() {
            return type;
        }
    }
}
