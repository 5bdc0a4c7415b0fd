package org.ent4j.catalogue.gar.validation;

import java.util.ArrayList;
import java.util.List;
import org.ent4j.catalogue.gar.GarFileName;
import org.ent4j.catalogue.gar.GarPolicy;
import org.ent4j.model.feed.XmlAttribute;

/** Makes findings of what a reading meets. Those of an object wait for its key, which may come after its defect. */
final class FileRemarks implements Remarks {

    /** So many elements a file has at most, says the GAR; an object is never cut in two. */
    static final int MOST_NODES = GarPolicy.USUAL.mostElements();

    private static final int MOST_WAITING = 100;
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final List<String> LOCATIONS = List.of("schemaLocation", "noNamespaceSchemaLocation");
    private static final String VERSION = "Version";
    private static final String USUAL_VERSION = "1.0";

    private final String file;
    private final Findings findings;
    private final List<Waiting> waiting = new ArrayList<>();
    private final FindingSubject root;
    private boolean isSplitToldOf;

    private record Waiting(GarDefect defect, int line, int column) {}

    FileRemarks(GarFileName name, Findings findings) {
        this.file = name.file();
        this.root = new FindingSubject(name.part().root(), "");
        this.findings = findings;
    }

    @Override
    public void root(Standing standing, String name) {
        var given = standing.attributes();
        given.stream().filter(each -> !isOfRoot(each)).forEach(each -> say(forbidden(each, name), standing));
        given.stream()
                .filter(FileRemarks::isVersion)
                .findFirst()
                .ifPresentOrElse(
                        version -> version(version.value(), standing),
                        () -> say(new SchemaDefect.NoVersion(name), standing));
        tell(root);
    }

    private void version(String version, Standing standing) {
        if (!version.equals(USUAL_VERSION)) {
            say(new CodeDefect.UnusualVersion(Excerpt.of(version)), standing);
        }
    }

    private static boolean isOfRoot(XmlAttribute attribute) {
        return isVersion(attribute) || isLocation(attribute);
    }

    private static boolean isVersion(XmlAttribute attribute) {
        return attribute.namespace().isEmpty() && attribute.name().equals(VERSION);
    }

    private static boolean isLocation(XmlAttribute attribute) {
        return attribute.namespace().equals(XSI) && LOCATIONS.contains(attribute.name());
    }

    private static SchemaDefect forbidden(XmlAttribute attribute, String element) {
        return new SchemaDefect.ForbiddenAttribute(Excerpt.of(attribute.name()), element);
    }

    @Override
    public void begin(Row row, Standing standing, int nodes) {
        tell(root);
        if (nodes > MOST_NODES && !isSplitToldOf) {
            isSplitToldOf = true;
            say(new FileDefect.TooManyNodes(MOST_NODES), standing);
        }
    }

    @Override
    public void end(Row row) {
        if (!waiting.isEmpty()) {
            tell(row.subject());
        }
    }

    /** Nothing more comes: the file ended, or broke off. */
    void stop() {
        tell(root);
    }

    @Override
    public void say(GarDefect defect, Standing standing) {
        if (waiting.size() == MOST_WAITING) {
            tell(root);
        }
        waiting.add(new Waiting(defect, standing.line(), standing.column()));
    }

    private void tell(FindingSubject subject) {
        for (var each : waiting) {
            findings.add(new GarFinding(
                    GarChecks.of(each.defect()), file, each.line(), each.column(), subject, each.defect()));
        }
        waiting.clear();
    }

    @Override
    public void attributes(Standing standing, String element) {
        standing.attributes().stream()
                .filter(each -> !isLocation(each))
                .forEach(each -> say(forbidden(each, element), standing));
    }

    @Override
    public void between(char[] characters, int from, int length, String parent, Standing standing) {
        for (int i = from; i < from + length; i++) {
            if (characters[i] > ' ') {
                say(new SchemaDefect.StrayText(parent, excerpt(characters, i, from + length)), standing);
                return;
            }
        }
    }

    private static String excerpt(char[] characters, int from, int to) {
        return Excerpt.of(new String(characters, from, to - from).strip());
    }

    @Override
    public void value(Row row, Slot slot, int length, Standing standing) {
        var last = row.count() - 1;
        if (slot.isDate()) {
            date(row, last, slot, standing);
        } else if (length > slot.longest() && characters(row, last) > slot.longest()) {
            say(new SchemaDefect.TooLong(slot.name(), characters(row, last), slot.longest()), standing);
        } else {
            ValueChecks.of(row, last, slot.name()).ifPresent(defect -> say(defect, standing));
        }
    }

    private void date(Row row, int i, Slot slot, Standing standing) {
        if (!Dates.isDate(row.characters(), row.start(i), row.end(i))) {
            say(new SchemaDefect.NotADate(slot.name(), Excerpt.of(row.text(i))), standing);
        }
    }

    /** As XML Schema counts them: a character beyond the first 65 536 is one, though it takes two units. */
    private static int characters(Row row, int i) {
        return Character.codePointCount(row.characters(), row.start(i), row.end(i) - row.start(i));
    }
}
