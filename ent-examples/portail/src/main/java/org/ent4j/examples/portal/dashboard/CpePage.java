package org.ent4j.examples.portal.dashboard;

import java.util.List;
import java.util.Map;
import org.ent4j.examples.portal.web.Paged;

/**
 * The tableau de bord CPE of a day.
 *
 * @param day as browsers write it
 * @param title the day in words
 * @param isToday whether it is alive
 * @param figures AP, RE, AB
 * @param gone DE: those who left and have not been seen since
 * @param filter which roll calls are listed, and the choices
 * @param classes to choose from; the one that is chosen
 * @param mayLock whether the reader locks roll calls
 * @param path of the same page, to which actions come back
 */
public record CpePage(
        String day,
        String title,
        boolean isToday,
        String before,
        String after,
        List<Figure> figures,
        List<Gone> gone,
        String filter,
        Map<String, String> filters,
        String chosenClass,
        Map<String, String> classes,
        String count,
        Paged<Line> lines,
        boolean mayLock,
        String path) {

    public CpePage {
        figures = List.copyOf(figures);
        gone = List.copyOf(gone);
    }

    /** A pupil who left. */
    public record Gone(String pupil, String schoolClass, String path) {}

    /**
     * A roll call.
     *
     * @param path of it
     * @param file of it, to keep
     * @param reports who is not there, in words
     * @param remarks what is wrong with it
     */
    public record Line(
            String lesson,
            String path,
            String file,
            String group,
            String session,
            String teachers,
            String subject,
            String reports,
            String state,
            String tone,
            boolean isLocked,
            List<String> remarks) {

        public Line {
            remarks = List.copyOf(remarks);
        }
    }
}
