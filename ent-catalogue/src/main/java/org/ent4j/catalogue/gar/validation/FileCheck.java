package org.ent4j.catalogue.gar.validation;

import java.util.Arrays;
import org.ent4j.catalogue.gar.GarFileName;
import org.ent4j.model.feed.XmlEvents;

/** The check of a file, while it is read. */
public final class FileCheck {

    private static final String UTF_8 = "UTF-8";

    private final GarFileName name;
    private final Findings findings;
    private final FileRemarks remarks;
    private final FirstPass pass;
    private boolean isWhole;

    FileCheck(GarFileName name, ExportIndex index, int most) {
        this.name = name;
        this.findings = new Findings(most);
        this.remarks = new FileRemarks(name, findings);
        this.pass = new FirstPass(index);
    }

    /** Takes the file from its root on. */
    public XmlEvents events(Standing standing) {
        return reading(name, standing, pass, remarks);
    }

    static XmlEvents reading(GarFileName name, Standing standing, RowSink sink, Remarks remarks) {
        var degree = name.degree();
        var kinds = degree.schema().of(name.part()).stream()
                .map(object -> Kind.of(name.part(), object.name()))
                .toArray(Kind[]::new);
        return new ElementReading(Level.of(degree, name.part()), kinds, degree.namespace(), standing, sink, remarks);
    }

    /** It is read in that encoding. */
    public void encoding(String encoding) {
        if (!encoding.equalsIgnoreCase(UTF_8)) {
            findings.ofFile(name.file(), new FileDefect.OtherEncoding(Excerpt.of(encoding)));
        }
    }

    /** It was read to its end. */
    public void done() {
        isWhole = true;
        stop();
    }

    /** It broke off. */
    public void broken(int line, FileDefect.Unreadable defect) {
        stop();
        findings.add(new GarFinding(FileChecks.UNREADABLE, name.file(), line, 0, FindingSubject.EXPORT, defect));
    }

    private void stop() {
        remarks.stop();
        pass.finish();
    }

    GarFileName name() {
        return name;
    }

    Findings findings() {
        return findings;
    }

    /** Whether all of its objects were seen. */
    boolean isWhole() {
        return isWhole;
    }

    long count(String element) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.element().equals(element))
                .mapToLong(pass::count)
                .sum();
    }
}
