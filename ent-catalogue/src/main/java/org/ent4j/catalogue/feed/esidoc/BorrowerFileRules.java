package org.ent4j.catalogue.feed.esidoc;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ent4j.catalogue.feed.structure.XmlNode;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.matching.BirthDate;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** What is demanded of the content of a file of borrowers, beyond its schema: all of it, on this page. */
public final class BorrowerFileRules {

    private static final String OURS = "ours: what e-sidoc could not use is told before";
    private static final Pattern FRENCH = Pattern.compile("\\d{2}/\\d{2}/\\d{4}");

    /** A borrower, with the first of each account and identity. */
    record Row(XmlNode node, Map<String, XmlNode> first, LocalDate today) {

        private Optional<String> blank() {
            return BorrowersShape.DEMANDED.stream()
                    .filter(each -> node.textOf(each)
                            .filter(text -> !text.isEmpty() && text.isBlank())
                            .isPresent())
                    .findFirst();
        }

        private Optional<String> said(String element) {
            return node.textOf(element).map(String::strip).filter(text -> !text.isEmpty());
        }

        private Optional<XmlNode> other(String element) {
            return said(element)
                    .flatMap(value -> Optional.ofNullable(first.get(key(element, value))))
                    .filter(each -> each != node);
        }

        private Optional<String> born() {
            return said(BorrowersShape.BORN);
        }

        private boolean isBornWrong() {
            return born().filter(text -> BirthDate.read(text)
                            .flatMap(BirthDate::date)
                            .filter(day -> !day.isAfter(today))
                            .isEmpty())
                    .isPresent();
        }

        private boolean isBornOtherwise() {
            return !isBornWrong()
                    && born().filter(text -> !FRENCH.matcher(text).matches()).isPresent();
        }
    }

    static final Rule<Row> NOT_BLANK = refusing(
            "CAT-ESF-01",
            Label.of("Ce qui est exigé n'est pas fait d'espaces", "What is demanded is more than spaces"),
            OURS,
            row -> row.blank().isPresent(),
            row -> new BorrowerDefect.Blank(row.blank().orElse("")));
    static final Rule<Row> ACCOUNT_ONCE = once("CAT-ESF-02", BorrowersShape.ACCOUNT, "Un compte", "An account");
    static final Rule<Row> IDENTITY_ONCE =
            once("CAT-ESF-03", BorrowersShape.IDENTITY, "Une identité ENT", "An identity of the ENT");
    static final Rule<Row> A_BIRTH_DATE = refusing(
            "CAT-ESF-04",
            Label.of("La date de naissance est possible", "The birth date is possible"),
            OURS,
            Row::isBornWrong,
            row -> new BorrowerDefect.WrongBirth(row.born().orElse("")));
    static final Rule<Row> A_FRENCH_BIRTH_DATE = refusing(
            "CAT-ESF-05",
            Label.of("La date de naissance s'écrit jj/mm/aaaa", "A birth date is written dd/mm/yyyy"),
            "Esidoc-WS (GIP-RECIA): as in the directory, dd/MM/yyyy",
            Row::isBornOtherwise,
            row -> new BorrowerDefect.OtherBirthForm(row.born().orElse("")));

    private static final List<Rule<Row>> DEMANDED = List.of(NOT_BLANK, ACCOUNT_ONCE, IDENTITY_ONCE, A_BIRTH_DATE);
    private static final List<Rule<Row>> WISHED = List.of(A_FRENCH_BIRTH_DATE);

    private BorrowerFileRules() {}

    private static Rule<Row> once(String id, String element, String fr, String en) {
        return refusing(
                id,
                Label.of(fr + " est à un seul emprunteur", en + " is one borrower's"),
                OURS,
                row -> row.other(element).isPresent(),
                row -> new BorrowerDefect.Twice(
                        element,
                        row.said(element).orElse(""),
                        row.other(element).map(XmlNode::line).orElse(0)));
    }

    private static String key(String element, String value) {
        return element + " " + value;
    }

    /** All that they have against a file, in its order. */
    static List<Issue> of(String file, XmlNode root, LocalDate today, Function<XmlNode, String> place) {
        var first = new HashMap<String, XmlNode>();
        root.all(BorrowersShape.ROW_NAME)
                .forEach(node -> List.of(BorrowersShape.ACCOUNT, BorrowersShape.IDENTITY)
                        .forEach(element -> node.textOf(element)
                                .ifPresent(value -> first.putIfAbsent(key(element, value.strip()), node))));
        var found = new ArrayList<Issue>();
        root.all(BorrowersShape.ROW_NAME).forEach(node -> {
            var row = new Row(node, first, today);
            var where = SourceLocation.of(file, node.line()).element(place.apply(node));
            DEMANDED.forEach(rule ->
                    rule.refuse(row).ifPresent(refused -> found.add(Issue.error(where, refused.reason()))));
            WISHED.forEach(rule ->
                    rule.refuse(row).ifPresent(refused -> found.add(Issue.warning(where, refused.reason()))));
        });
        return found;
    }
}
