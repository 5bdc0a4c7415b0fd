package org.ent4j.timetable.occupancy;

import java.time.Duration;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Mef;

/**
 * How much of a subject the pupils of a MEF are to have.
 *
 * @param weekly {@code HORAIRE} of STS-web: hours a week, of 60 minutes here whatever a lesson lasts. That they are hours of
 *     a pupil, and the mean of the weeks of the year, is not said in any format that was seen.
 */
public record Programme(Mef mef, CodeMatiere subject, Modalite modalite, Duration weekly) {}
