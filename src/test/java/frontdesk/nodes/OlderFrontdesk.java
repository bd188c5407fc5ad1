package frontdesk.nodes;

import frontdesk.FrontdeskApplication;
import java.util.Set;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A node as it was before some steps were written: their models are in the database, and their code is not here. */
final class OlderFrontdesk {
    /** One that is taken as a job, and one that a request from outside leads into at once. */
    static final Set<String> NOT_WRITTEN_YET = Set.of("lookUpCase", "noteCodeWithdrawal");

    private OlderFrontdesk() {}

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(FrontdeskApplication.class)
                .initializers(context -> context.addBeanFactoryPostProcessor(
                        beans -> NOT_WRITTEN_YET.forEach(((BeanDefinitionRegistry) beans)::removeBeanDefinition)))
                .run(arguments);
    }
}
