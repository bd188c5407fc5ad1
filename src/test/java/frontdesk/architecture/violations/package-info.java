/** Code that breaks every rule once, so that each rule is seen to catch its breach. Used by no other test. */
package frontdesk.architecture.violations;
