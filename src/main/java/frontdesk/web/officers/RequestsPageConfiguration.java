package frontdesk.web.officers;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the pages on which officers find requests and read one whole. The pages hold no data: they ask the API, which
 * knows who may see what.
 */
@Configuration(proxyBeanMethods = false)
class RequestsPageConfiguration implements WebMvcConfigurer {
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/requests").setViewName("forward:/requests/page/index.html");
        registry.addRedirectViewController("/requests/", "/requests");
        registry.addViewController("/requests/{reference}").setViewName("forward:/requests/page/request.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/requests/page/**")
                .addResourceLocations("classpath:/requests/page/")
                .setCacheControl(CacheControl.noCache());
    }
}
