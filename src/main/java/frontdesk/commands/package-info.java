/** What the jar does for whoever has it on their own machine, without starting a node. */
package frontdesk.commands;
