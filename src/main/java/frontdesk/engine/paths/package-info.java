/** Which paths of a model cases have walked. Only where somebody asks for it: tests, and scenarios on a desk. */
package frontdesk.engine.paths;
