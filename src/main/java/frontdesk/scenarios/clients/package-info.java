/** Those who appear in a scenario, as they meet a running Frontdesk of the demo world from outside: over HTTP. */
package frontdesk.scenarios.clients;
