package org.ent4j.catalogue.feed.pronote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ent4j.catalogue.feed.structure.XmlNode;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;

/** Holds the content of a file against {@link SsoRules}. */
final class SsoContent {

    private final String file;
    private final SsoIndex index;
    private final List<Issue> found = new ArrayList<>();

    private SsoContent(String file, SsoIndex index) {
        this.file = file;
        this.index = index;
    }

    /** All that they have against it, in the order of the file. */
    static List<Issue> of(String file, XmlNode root) {
        var content = new SsoContent(file, new SsoIndex(root));
        root.children().forEach(list -> content.list(root, list));
        return List.copyOf(content.found);
    }

    private void list(XmlNode around, XmlNode list) {
        if (around.name().equals("Nomenclatures") || !list.name().equals("Nomenclatures")) {
            list.children().forEach(row -> row(list, row));
        } else {
            list.children().forEach(inner -> list(list, inner));
        }
    }

    private void row(XmlNode list, XmlNode node) {
        look(new SsoRow(node, list, list.name(), index, false));
        var met = new HashSet<String>();
        node.children().forEach(child -> look(new SsoRow(child, node, list.name(), index, isAgain(child, met))));
    }

    private static boolean isAgain(XmlNode node, Set<String> met) {
        return SsoIndex.number(node)
                .filter(number -> !met.add(node.name() + " " + number))
                .isPresent();
    }

    private void look(SsoRow row) {
        var where = SourceLocation.of(file, row.node().line()).element(SsoPlace.within(row.parent(), row.node()));
        SsoRules.broken(SsoRules.DEMANDED, row).forEach(reason -> found.add(Issue.error(where, reason)));
        SsoRules.broken(SsoRules.WISHED, row).forEach(reason -> found.add(Issue.warning(where, reason)));
    }
}
