package frontdesk.support;

import frontdesk.engine.paths.PathRecorder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Being among the tests, it has the paths recorded in every Spring test. */
@Configuration(proxyBeanMethods = false)
class PathsAreRecorded {
    @Bean
    PathRecorder pathRecorder() {
        return new PathRecorder();
    }
}
