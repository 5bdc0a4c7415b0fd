package org.ent4j.directory.feed.sts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.directory.person.Teaching;
import org.ent4j.directory.source.Sources;
import org.ent4j.directory.structure.ClassGroup;
import org.ent4j.directory.structure.TeachingGroup;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.issue.Issue;

/** The section STRUCTURE: classes, groups, and who teaches what to them. */
final class StsServices {

    final Map<String, ClassGroup> classes = new HashMap<>();
    final Map<String, TeachingGroup> groups = new HashMap<>();
    final Map<String, Set<Teaching>> teachings = new HashMap<>();

    private final StsAccount account;

    StsServices(StsAccount account) {
        this.account = account;
    }

    void read(XmlFeed xml) {
        xml.children(section -> {
            switch (section) {
                case "DIVISIONS" -> xml.children(division -> audience(xml, Teaching.Audience.CLASS));
                case "GROUPES" -> xml.children(group -> audience(xml, Teaching.Audience.GROUP));
                default -> {}
            }
        });
    }

    private void audience(XmlFeed xml, Teaching.Audience kind) {
        var element = xml.element();
        var where = xml.here();
        var code = xml.attribute("CODE").orElse("");
        var found = new Audience(code);
        xml.children(part -> part(xml, part, found));
        if (code.isEmpty()) {
            account.reject(element, Issue.error(where, new FeedDefect.NoId()));
        } else if ((kind == Teaching.Audience.CLASS ? classes : groups).containsKey(code)) {
            account.reject(element, Issue.error(where.element(code), new FeedDefect.DuplicateId(code)));
        } else {
            account.keep(element);
            keep(kind, found);
        }
    }

    private void keep(Teaching.Audience kind, Audience found) {
        if (kind == Teaching.Audience.CLASS) {
            classes.put(found.code, new ClassGroup(found.code, found.label, Sources.STS));
        } else {
            groups.put(found.code, TeachingGroup.of(found.code, found.label, found.divisions, Sources.STS));
        }
        found.services.forEach((teacher, subjects) -> subjects.forEach(subject -> teachings
                .computeIfAbsent(teacher, any -> new TreeSet<>())
                .add(new Teaching(kind, found.code, subject))));
    }

    private void part(XmlFeed xml, String part, Audience found) {
        switch (part) {
            case "LIBELLE_LONG" -> found.label = xml.text();
            case "DIVISIONS_APPARTENANCE" ->
                xml.children(division -> xml.attribute("CODE").ifPresent(found.divisions::add));
            case "SERVICES" -> xml.children(service -> service(xml, found));
            default -> {}
        }
    }

    private void service(XmlFeed xml, Audience found) {
        var where = xml.here().element(found.code);
        var subject = xml.attribute("CODE_MATIERE").map(CodeMatiere::parse);
        subject.ifPresent(parsed -> parsed.peekLeft(
                why -> account.say(Issue.warning(where, new FeedDefect.MalformedValue("CODE_MATIERE", why)))));
        teachers(
                xml,
                teacher -> subject.ifPresent(parsed -> parsed.forEach(code -> found.services
                        .computeIfAbsent(teacher, any -> new ArrayList<>())
                        .add(code))));
    }

    private static void teachers(XmlFeed xml, Consumer<String> onTeacher) {
        xml.children(section -> {
            if (section.equals("ENSEIGNANTS")) {
                xml.children(teacher -> StsKey.of(xml).ifPresent(onTeacher));
            }
        });
    }

    /** A class or group while it is read. */
    private static final class Audience {

        private final String code;
        private String label = "";
        private final List<String> divisions = new ArrayList<>();
        private final Map<String, List<CodeMatiere>> services = new HashMap<>();

        Audience(String code) {
            this.code = code;
        }
    }
}
