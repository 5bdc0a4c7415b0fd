package org.ent4j.catalogue.feed.esidoc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.catalogue.esidoc.Borrower;
import org.ent4j.catalogue.feed.structure.FileReport;
import org.ent4j.catalogue.feed.structure.StructureCheck;
import org.ent4j.catalogue.feed.structure.StructureDefect;
import org.ent4j.catalogue.feed.structure.XmlNode;
import org.ent4j.catalogue.feed.structure.XmlTree;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;

/**
 * Reads and validates files of borrowers. The validator refuses what {@code Import.xsd} refuses, and what that cannot see
 * ({@link BorrowerFileRules}).
 */
public final class BorrowersFile {

    private final String file;
    private final XmlNode root;
    private final Map<XmlNode, Integer> numbers = new IdentityHashMap<>();
    private final Set<Issue> lost = new HashSet<>();

    private BorrowersFile(String file, XmlNode root) {
        this.file = file;
        this.root = root;
        root.all(BorrowersShape.ROW_NAME).forEach(row -> numbers.put(row, numbers.size() + 1));
    }

    private static BorrowersFile open(FeedSource source) {
        var root = XmlTree.read(source, "", BorrowersShape.ROOT_NAME, BorrowersShape.EXPECTED, FeedLimits.OF_SCHOOL);
        return new BorrowersFile(source.name(), root);
    }

    /**
     * Each borrower as the file has it; one that lacks something demanded is left out, with an error, and every other defect
     * is a warning. Never throws because of what is in the file.
     */
    public static Imported<Borrower> read(FeedSource source) {
        try {
            return open(source).read();
        } catch (FeedRefused refused) {
            return Imported.refused(refused.issue());
        }
    }

    /**
     * Whether e-sidoc could use the file. Never throws because of what is in it.
     *
     * @param today nobody is born later
     */
    public static FileReport validate(FeedSource source, LocalDate today) {
        try {
            var opened = open(source);
            return FileReport.of(opened.root, opened.findings(today));
        } catch (FeedRefused refused) {
            return FileReport.refused(refused.issue());
        }
    }

    private List<Issue> structure() {
        return StructureCheck.of(file, root, BorrowersShape.ROOT, this::place);
    }

    private List<Issue> findings(LocalDate today) {
        return Stream.concat(structure().stream(), BorrowerFileRules.of(file, root, today, this::place).stream())
                .toList();
    }

    /** {@code "EMPRUNTEURS 3"}: borrowers are counted from 1, as nothing names them that is not their own. */
    private String place(XmlNode node) {
        return Optional.ofNullable(numbers.get(node))
                .map(number -> node.name() + " " + number)
                .orElse("");
    }

    private Imported<Borrower> read() {
        var borrowers = new ArrayList<Borrower>();
        root.all(BorrowersShape.ROW_NAME)
                .forEach(node -> borrower(node)
                        .ifPresentOrElse(
                                borrowers::add,
                                () -> lost.addAll(StructureCheck.of(file, node, BorrowersShape.ROW, this::place))));
        var issues = structure().stream()
                .map(issue -> costsARow(issue) ? issue : Issue.warning(issue.where(), issue.reason()))
                .toList();
        return new Imported<>(borrowers, issues);
    }

    private boolean costsARow(Issue issue) {
        return lost.contains(issue) || issue.reason() instanceof StructureDefect.UnknownElement;
    }

    private static Optional<Borrower> borrower(XmlNode node) {
        var whole = BorrowersShape.DEMANDED.stream()
                .allMatch(each ->
                        node.textOf(each).filter(text -> !text.isEmpty()).isPresent());
        return Optional.of(node).filter(any -> whole).map(BorrowersFile::made);
    }

    private static Borrower made(XmlNode node) {
        return new Borrower(
                text(node, BorrowersShape.NAME),
                text(node, BorrowersShape.BORN),
                text(node, BorrowersShape.ADDRESS),
                text(node, BorrowersShape.POSTAL_CODE),
                text(node, BorrowersShape.TOWN),
                text(node, BorrowersShape.TELEPHONE),
                text(node, BorrowersShape.EMAIL),
                text(node, BorrowersShape.STATUS),
                node.textOf(BorrowersShape.CLASS),
                text(node, BorrowersShape.ACCOUNT),
                text(node, BorrowersShape.PASSWORD),
                text(node, BorrowersShape.IDENTITY));
    }

    private static String text(XmlNode node, String name) {
        return node.textOf(name).orElse("");
    }
}
