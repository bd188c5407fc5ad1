/** What the jar does for whoever has it on a desk, without starting a node. */
package frontdesk.commands;
