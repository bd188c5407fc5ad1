package frontdesk.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Date;
import java.util.GregorianCalendar;
import org.springframework.stereotype.Component;

/** Calls that the house does not make, and annotations that it does not write. */
final class Calls {
    private Calls() {}

    static DescribedPredicate<JavaMethodCall> namedIn(Class<?> owner, String name) {
        return DescribedPredicate.describe(
                owner.getSimpleName() + "." + name,
                call -> call.getTargetOwner().isEquivalentTo(owner)
                        && call.getName().equals(name));
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
