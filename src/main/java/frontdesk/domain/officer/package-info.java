/** Who works at the centre: when they are away, who stands in for them, and what they can do. */
package frontdesk.domain.officer;
