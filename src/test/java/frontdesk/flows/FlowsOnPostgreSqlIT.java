package frontdesk.flows;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * All that is named …OnPostgreSql, one after the other in one process, so that it shares one application: starting it
 * takes longer than most of them. Each runs by itself, too: {@code -Dit.test=IncomingTextsOnPostgreSql}.
 */
@Suite
@SelectPackages("frontdesk")
@IncludeClassNamePatterns("frontdesk\\..*OnPostgreSql")
class FlowsOnPostgreSqlIT {}
