package kz.bilik.web.course;

import kz.bilik.outcome.TrailStep;

/**
 * A step of the way back with the page that shows it.
 *
 * @param href null when there is no page that this reader may open
 */
public record TrailLink(TrailStep step, String icon, String href) {}
