package org.ent4j.examples.portal.timetable;

import java.util.List;

/**
 * What does not fit in the timetable from today on.
 *
 * @param clashes who and what is wanted twice
 * @param hours days and hours that are not the school's
 * @param services what the directory and the timetable do not both have
 */
public record ConflictsPage(
        List<String> clashes, int total, Paging paging, List<String> hours, List<String> services, int moreServices) {}
