package frontdesk.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import frontdesk.engine.process.ArgumentFormat;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Calls and annotations that the code does without. */
final class Calls {
    private static final List<String> WAYS_OUT =
            List.of("jakarta.mail", "org.springframework.mail", "org.springframework.web.client", "java.net.http");

    private Calls() {}

    static DescribedPredicate<JavaMethodCall> namedIn(Class<?> owner, String name) {
        return DescribedPredicate.describe(
                owner.getSimpleName() + "." + name,
                call -> call.getTargetOwner().isEquivalentTo(owner)
                        && call.getName().equals(name));
    }

    /** By simple name, so that a planted breach can have a type of its own. */
    static DescribedPredicate<JavaMethodCall> ofMethod(String owner, String name) {
        return DescribedPredicate.describe(
                owner + "." + name,
                call -> call.getTargetOwner().getSimpleName().equals(owner)
                        && call.getName().equals(name));
    }

    /** Libraries that send something; they are for adapters, and for what calls Frontdesk itself. */
    static ArchCondition<JavaClass> dependOnAWayOutOutside(String... packages) {
        return new ArchCondition<>("use a library that sends, outside of " + String.join(", ", packages)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(use -> WAYS_OUT.stream()
                                .anyMatch(way ->
                                        use.getTargetClass().getPackageName().startsWith(way)))
                        .filter(use -> Stream.of(packages)
                                .map(PackageMatcher::of)
                                .noneMatch(matcher -> matcher.matches(type.getPackageName())))
                        .forEach(use -> events.add(SimpleConditionEvent.satisfied(type, use.getDescription())));
            }
        };
    }

    static DescribedPredicate<JavaCall<?>> readingTheClock() {
        return DescribedPredicate.describe("reading the machine's clock", Calls::readsTheClock);
    }

    static DescribedPredicate<JavaAnnotation<?>> componentWithAnotherName() {
        return DescribedPredicate.describe(
                "@Component with a name",
                annotation -> annotation.getRawType().isEquivalentTo(Component.class)
                        && annotation
                                .get("value")
                                .filter(name -> !"".equals(name))
                                .isPresent());
    }

    static ArchCondition<JavaMethod> sayHowTextsAreWritten() {
        return new ArchCondition<>("say of each text how it is written") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getParameters().stream()
                        .filter(parameter -> parameter.getRawType().isEquivalentTo(String.class))
                        .filter(parameter -> !parameter.isAnnotatedWith(ArgumentFormat.class))
                        .forEach(parameter -> events.add(SimpleConditionEvent.violated(
                                method, "%s takes a text of no format".formatted(method.getFullName()))));
            }
        };
    }

    private static boolean readsTheClock(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        boolean timeOfNow =
                owner.getPackageName().startsWith("java.time") && call.getName().equals("now");
        boolean systemClock = (owner.isEquivalentTo(Clock.class) || owner.isEquivalentTo(InstantSource.class))
                && call.getName().startsWith("system");
        boolean millis = owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
        boolean newDate = (owner.isEquivalentTo(Date.class) || owner.isEquivalentTo(GregorianCalendar.class))
                && call.getName().equals("<init>")
                && call.getTarget().getRawParameterTypes().isEmpty();
        return timeOfNow || systemClock || millis || newDate;
    }
}
