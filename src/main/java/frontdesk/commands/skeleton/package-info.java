/**
 * The smallest flow that works, as files with gaps, and where they go in the source tree. Neighbours: {@code
 * frontdesk.commands} has the command that writes them.
 */
package frontdesk.commands.skeleton;
