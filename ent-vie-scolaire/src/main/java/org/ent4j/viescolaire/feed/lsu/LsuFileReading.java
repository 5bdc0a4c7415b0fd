package org.ent4j.viescolaire.feed.lsu;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;

/** Reads the elements of a file one by one; those that cannot be read are left out, and told. */
final class LsuFileReading {

    private final String file;
    private final XmlFeed xml;
    private final LsuTable table;
    private final List<Issue> issues = new ArrayList<>();

    LsuFileReading(String file, XmlFeed xml, LsuTable table) {
        this.file = file;
        this.xml = xml;
        this.table = table;
    }

    List<Issue> issues() {
        return issues;
    }

    /** Hands each element of each section to the one who reads that section. */
    void read(Consumer<LsuNode> header, Map<String, Consumer<LsuNode>> sections) {
        xml.children(part -> {
            switch (part) {
                case "entete" -> keep(header, node());
                case "donnees" -> xml.children(section -> section(section, sections));
                default -> unknown(LsuTable.ROOT, part);
            }
        });
        xml.finish();
    }

    private void section(String section, Map<String, Consumer<LsuNode>> sections) {
        Optional.ofNullable(sections.get(section))
                .ifPresentOrElse(
                        reader -> xml.children(item -> item(section, item, reader)), () -> unknown("donnees", section));
    }

    private void item(String section, String item, Consumer<LsuNode> reader) {
        if (table.row(section).indexOf(item) < 0) {
            unknown(section, item);
        } else {
            keep(reader, node());
        }
    }

    private void unknown(String parent, String element) {
        issues.add(Issue.error(xml.here(), new LsuDefect.UnknownElement(parent, LsuDefect.shown(element))));
    }

    private void keep(Consumer<LsuNode> reader, LsuNode node) {
        try {
            reader.accept(node);
        } catch (LsuNode.Unreadable unreadable) {
            var where = SourceLocation.of(file, unreadable.line())
                    .element(LsuAttributes.identity(node.attributes()).orElse(""));
            issues.add(Issue.error(where, unreadable.defect()));
        }
    }

    /** The element that the feed stands on, with all that is in it. */
    private LsuNode node() {
        var node = LsuNode.of(xml.element(), xml.line());
        LsuAttributes.values(xml.givenAttributes()).forEach((name, value) -> node.with(name, (Object) value));
        var text = new StringBuilder();
        xml.content(child -> node.and(node()), text::append);
        return node.children().isEmpty() ? node.text(text.toString()) : node;
    }
}
