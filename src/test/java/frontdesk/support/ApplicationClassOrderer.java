package frontdesk.support;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.TestPropertySource;

/** Test classes that share an application follow one another, since only one is open at a time; first those without. */
public final class ApplicationClassOrderer implements ClassOrderer {
    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing(ApplicationClassOrderer::application)
                        .thenComparing(test -> test.getTestClass().getName()));
    }

    private static String application(ClassDescriptor test) {
        return hierarchy(test.getTestClass())
                .filter(type -> AnnotatedElementUtils.hasAnnotation(type, SpringBootTest.class))
                .findFirst()
                .map(ApplicationClassOrderer::described)
                .orElse("");
    }

    /** Those with settings of their own share it with nobody. */
    private static String described(Class<?> type) {
        boolean isShared = !type.isAnnotationPresent(TestPropertySource.class);
        List<String> shared = Arrays.stream(type.getAnnotations())
                .map(Annotation::annotationType)
                .filter(annotation -> AnnotatedElementUtils.hasAnnotation(annotation, SpringBootTest.class))
                .map(Class::getName)
                .toList();
        return isShared && shared.size() == 1 ? shared.get(0) : "own " + type.getName();
    }

    private static Stream<Class<?>> hierarchy(Class<?> type) {
        return Stream.iterate(type, parent -> parent != null, Class::getSuperclass);
    }
}
