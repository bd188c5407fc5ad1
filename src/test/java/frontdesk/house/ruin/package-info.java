/** A house in which every rule is broken once, so that each rule is seen to catch its breach. Used by no other test. */
package frontdesk.house.ruin;
