/** Which paths of a model cases have walked. Only where somebody asks for it: tests, and scenarios that somebody plays. */
package frontdesk.engine.paths;
