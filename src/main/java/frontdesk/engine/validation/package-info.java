/**
 * Lets no model into the engine that would fail at night: whoever deploys, all that is wrong is said at once, with file,
 * element and how to fix it. Here are the ways in: the engine's deployer, the command line, the REST interface's answer.
 * Neighbours: {@code .model} for the files, {@code .code} for what they may call, {@code .bpmn}, {@code .dmn} and
 * {@code .form} for the rules of each kind of file.
 */
package frontdesk.engine.validation;
