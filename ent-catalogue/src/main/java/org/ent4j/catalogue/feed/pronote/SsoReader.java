package org.ent4j.catalogue.feed.pronote;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.catalogue.feed.structure.ElementShape;
import org.ent4j.catalogue.feed.structure.StructureCheck;
import org.ent4j.catalogue.feed.structure.StructureDefect;
import org.ent4j.catalogue.feed.structure.ValueType;
import org.ent4j.catalogue.feed.structure.XmlNode;
import org.ent4j.catalogue.feed.structure.XmlTime;
import org.ent4j.catalogue.feed.structure.XmlTree;
import org.ent4j.catalogue.pronote.Delegation;
import org.ent4j.catalogue.pronote.IdentifiersFile;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;

/**
 * Reads RapprochementSSO 2.0. What can be read is kept, with a warning for every defect of it; an element that lacks what
 * makes it (its number, its name, its identifier, the birth date of a pupil) is left out, with an error. The spaces of
 * {@code ID_Partenaire} are kept.
 */
public final class SsoReader {

    private final String file;
    private final XmlNode root;
    private final Set<Issue> lost = new HashSet<>();

    private SsoReader(String file, XmlNode root) {
        this.file = file;
        this.root = root;
    }

    /** Never throws because of what is in the file; at most one row. */
    public static Imported<IdentifiersFile> read(FeedSource source) {
        try {
            var root = XmlTree.read(
                    source, SsoShape.NAMESPACE, SsoShape.ROOT_NAME, SsoShape.EXPECTED, FeedLimits.OF_SCHOOL);
            return new SsoReader(source.name(), root).read();
        } catch (FeedRefused refused) {
            return Imported.refused(refused.issue());
        }
    }

    private Imported<IdentifiersFile> read() {
        var date = root.attribute("Date").flatMap(XmlTime::moment);
        var structure = StructureCheck.of(file, root, SsoShape.ROOT, SsoPlace::of);
        if (date.isEmpty()) {
            return Imported.refused(Issue.fatal(SourceLocation.of(file, root.line()), dateDefect()));
        }
        var read = file(date.get());
        var issues = Stream.concat(structure.stream(), SsoContent.of(file, root).stream())
                .map(issue -> costsARow(issue) ? issue : Issue.warning(issue.where(), issue.reason()))
                .toList();
        return Imported.of(read, issues);
    }

    private boolean costsARow(Issue issue) {
        return lost.contains(issue) || issue.reason() instanceof StructureDefect.UnknownElement;
    }

    private StructureDefect dateDefect() {
        return root.attribute("Date")
                .<StructureDefect>map(text -> new StructureDefect.WrongValue(
                        SsoShape.ROOT_NAME + "@Date", StructureDefect.shown(text), ValueType.DATE_TIME.expected()))
                .orElseGet(() -> new StructureDefect.MissingAttribute(SsoShape.ROOT_NAME, "Date"));
    }

    private IdentifiersFile file(LocalDateTime date) {
        return new IdentifiersFile(
                date,
                root.attribute("Partenaire").orElse(""),
                delegation(),
                rows(civilities(), SsoShape.CIVILITY, SsoNodes::civility),
                rows(list("Etablissements"), SsoShape.SCHOOL, SsoNodes::school),
                rows(list("EtablissementsGeres"), SsoShape.MANAGED, SsoIndex::number),
                rows(list("Personnels"), SsoShape.STAFF, SsoNodes::person),
                rows(list("Professeurs"), SsoShape.TEACHER, SsoNodes::teacher),
                rows(list("Responsables"), SsoShape.GUARDIAN, SsoNodes::guardian),
                rows(list("Eleves"), SsoShape.PUPIL, SsoNodes::pupil));
    }

    private Optional<Delegation> delegation() {
        return Stream.of(Delegation.values())
                .filter(each -> root.attribute("ProtocoleDelegationAuthentification")
                        .filter(each.name()::equals)
                        .isPresent())
                .findFirst();
    }

    private Stream<XmlNode> civilities() {
        return list("Nomenclatures")
                .filter(each -> each.name().equals("Civilites"))
                .flatMap(each -> each.children().stream());
    }

    private Stream<XmlNode> list(String name) {
        return root.all(name).flatMap(each -> each.children().stream());
    }

    private <T> List<T> rows(Stream<XmlNode> nodes, ElementShape shape, Function<XmlNode, Optional<T>> reading) {
        return nodes.filter(node ->
                        node.name().equals(shape.name()) && node.namespace().equals(root.namespace()))
                .flatMap(node -> row(node, shape, reading).stream())
                .toList();
    }

    private <T> Optional<T> row(XmlNode node, ElementShape shape, Function<XmlNode, Optional<T>> reading) {
        var read = reading.apply(node);
        if (read.isEmpty()) {
            lost.addAll(StructureCheck.of(file, node, shape, SsoPlace::of));
        }
        return read;
    }
}
