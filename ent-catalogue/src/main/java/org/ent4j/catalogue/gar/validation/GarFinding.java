package org.ent4j.catalogue.gar.validation;

import java.util.Comparator;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;

/**
 * A defect of an export.
 *
 * @param check what found it
 * @param file the name of the file, or "" when it is about the export
 * @param line from 1; 0 when it is about the file
 * @param column from 1, after the tag; 0 when it is about the file
 * @param subject the object with the defect
 * @param defect the facts
 */
public record GarFinding(GarCheck check, String file, int line, int column, FindingSubject subject, GarDefect defect) {

    static final Comparator<GarFinding> IN_FILE = Comparator.comparingInt(GarFinding::line)
            .thenComparingInt(GarFinding::column)
            .thenComparing(finding -> finding.check().id());

    /** About a file, or the export. */
    static GarFinding ofFile(String file, GarDefect defect) {
        return new GarFinding(GarChecks.of(defect), file, 0, 0, FindingSubject.EXPORT, defect);
    }

    public boolean isBlocking() {
        return check.isBlocking();
    }

    /** The sentence, without the place. */
    public String text(Lang lang) {
        return Messages.render(defect, lang);
    }

    /** {@code file:line:column (object)}, as editors and people read it. */
    public String place() {
        var where = line > 0 ? file + ":" + line + ":" + column : file;
        return subject.equals(FindingSubject.EXPORT) ? where : where + " (" + subject + ")";
    }
}
