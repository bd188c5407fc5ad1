package frontdesk.web.supervisor;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the supervisors' page. It holds no data: it asks the API, which knows who may see what. */
@Configuration(proxyBeanMethods = false)
class SupervisorPageConfiguration implements WebMvcConfigurer {
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/supervisor").setViewName("forward:/supervisor/page/index.html");
        registry.addRedirectViewController("/supervisor/", "/supervisor");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/supervisor/page/**")
                .addResourceLocations("classpath:/supervisor/page/")
                .setCacheControl(CacheControl.noCache());
    }
}
