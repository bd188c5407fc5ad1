package frontdesk.flows;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * All that is named …InBrowser, one after the other in one process, so that it shares one application. Each runs by itself,
 * too: {@code -Dit.test=RequestsPageInBrowser}.
 */
@Suite
@SelectPackages("frontdesk")
@IncludeClassNamePatterns("frontdesk\\..*InBrowser")
class PagesInBrowserIT {}
