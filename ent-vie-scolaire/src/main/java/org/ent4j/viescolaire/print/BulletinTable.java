package org.ent4j.viescolaire.print;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.bulletin.Bulletin;
import org.ent4j.viescolaire.bulletin.BulletinLine;
import org.ent4j.viescolaire.bulletin.BulletinModel;
import org.ent4j.viescolaire.bulletin.BulletinPart;
import org.ent4j.viescolaire.bulletin.BulletinSection;
import org.ent4j.viescolaire.bulletin.Pole;
import org.ent4j.viescolaire.bulletin.PoleFigures;
import org.ent4j.viescolaire.bulletin.PupilFigures;
import org.ent4j.viescolaire.bulletin.SousMatiereLine;

/** The subjects of a bulletin, a row each. */
final class BulletinTable {

    private final Bulletin bulletin;
    private final BulletinModel model;
    private final BulletinTerms terms;
    private final List<BulletinColumn> columns;
    private final BigDecimal scale;

    BulletinTable(Bulletin bulletin, BulletinModel model, BulletinTerms terms) {
        this.bulletin = bulletin;
        this.model = model;
        this.terms = terms;
        this.scale = Gauge.scale(figures(bulletin));
        this.columns = BulletinColumn.of(model, terms, scale);
    }

    private static Stream<PupilFigures> figures(Bulletin bulletin) {
        var ofLines = bulletin.lines().stream()
                .flatMap(line -> Stream.concat(
                        Stream.of(line.figures()), line.sousMatieres().stream().map(SousMatiereLine::figures)));
        var ofPoles = bulletin.poles().stream().map(PoleFigures::figures);
        return Stream.of(ofLines, ofPoles, bulletin.general().stream()).flatMap(each -> each);
    }

    void put(Page page) {
        if (bulletin.lines().isEmpty() && bulletin.general().isEmpty()) {
            page.element("p", terms.of(BulletinTerms.NO_SUBJECT));
            return;
        }
        page.element(
                "table",
                table -> table.element("thead", head -> head.element("tr", this::heads))
                        .element("tbody", this::rows),
                "class",
                "subjects");
        if (model.shows(BulletinPart.GRAPH)) {
            page.element("p", terms.of(BulletinTerms.KEY_OF_GRAPH).formatted(terms.number(scale)), "class", "key");
        }
    }

    private void heads(Page row) {
        head(row, terms.of(BulletinTerms.SUBJECTS), "subject");
        columns.forEach(column -> head(row, column.head(), column.style()));
        if (model.shows(BulletinPart.POSITIONNEMENT)) {
            head(row, terms.of(BulletinTerms.POSITIONNEMENT), "number");
        }
        if (hasWords()) {
            head(row, terms.of(wordsHead()), "words");
        }
    }

    private Label wordsHead() {
        if (!model.shows(BulletinPart.ELEMENTS)) {
            return BulletinTerms.APPRECIATIONS;
        }
        return model.shows(BulletinPart.APPRECIATIONS) ? BulletinTerms.WORKED_ON : BulletinTerms.ELEMENTS;
    }

    private boolean hasWords() {
        return model.shows(BulletinPart.APPRECIATIONS) || model.shows(BulletinPart.ELEMENTS);
    }

    private static void head(Page row, String text, String style) {
        row.element("th", text, "scope", "col", "class", style);
    }

    private void rows(Page body) {
        var sections = model.arrange(bulletin);
        sections.forEach(section -> section(body, section, sections.size() > 1));
        if (model.shows(BulletinPart.GENERAL_AVERAGE)) {
            bulletin.general().ifPresent(general -> figures(body, terms.of(BulletinTerms.GENERAL), "general", general));
        }
    }

    private void section(Page body, BulletinSection section, boolean isOneOfMany) {
        if (isOneOfMany || section.pole().isPresent()) {
            var label = section.pole().map(Pole::label).orElseGet(() -> terms.of(BulletinTerms.OTHERS));
            average(label)
                    .ifPresentOrElse(average -> figures(body, label, "pole", average), () -> heading(body, label));
        }
        section.lines().forEach(line -> line(body, line));
    }

    private Optional<PupilFigures> average(String pole) {
        return bulletin.poles().stream()
                .filter(each ->
                        model.shows(BulletinPart.POLE_AVERAGES) && each.pole().equals(pole))
                .map(PoleFigures::figures)
                .findFirst();
    }

    /** A row that has nothing but a label. */
    private void heading(Page body, String label) {
        var last = (model.shows(BulletinPart.POSITIONNEMENT) ? 1 : 0) + (hasWords() ? 1 : 0);
        var all = String.valueOf(1 + columns.size() + last);
        body.element("tr", row -> row.element("th", label, "scope", "row", "colspan", all), "class", "pole");
    }

    private void line(Page body, BulletinLine line) {
        row(body, "line", head -> subject(head, line), line.figures(), cells -> {
            if (model.shows(BulletinPart.POSITIONNEMENT)) {
                var level = line.positionnement().map(reached -> String.valueOf(reached.number()));
                cells.element("td", level.orElse(""), "class", "number");
            }
            if (hasWords()) {
                cells.element("td", words -> words(words, line), "class", "words");
            }
        });
        if (model.shows(BulletinPart.SOUS_MATIERES)) {
            line.sousMatieres().forEach(part -> figures(body, part.label(), "part", part.figures()));
        }
    }

    private void subject(Page head, BulletinLine line) {
        head.element("div", line.label(), "class", "label");
        if (model.shows(BulletinPart.TEACHERS)) {
            line.teachers().forEach(teacher -> head.element("div", teacher, "class", "teacher"));
        }
        line.dispenses().forEach(dispense -> head.element("div", terms.dispense(dispense), "class", "teacher"));
    }

    private void words(Page cell, BulletinLine line) {
        if (model.shows(BulletinPart.ELEMENTS) && !line.elements().isEmpty()) {
            var elements = String.join(terms.semicolon(), line.elements());
            cell.element("div", terms.fact(BulletinTerms.ELEMENTS, elements), "class", "elements");
        }
        if (model.shows(BulletinPart.APPRECIATIONS)) {
            cell.lines(terms.lines(line.appreciation()));
        }
    }

    /** A row without words: of a sous-matière, a pôle or the whole. */
    private void figures(Page body, String label, String style, PupilFigures figures) {
        row(body, style, head -> head.text(label), figures, cells -> {
            if (model.shows(BulletinPart.POSITIONNEMENT)) {
                cells.element("td", "");
            }
            if (hasWords()) {
                cells.element("td", "");
            }
        });
    }

    private void row(Page body, String style, Consumer<Page> head, PupilFigures figures, Consumer<Page> lastCells) {
        body.element(
                "tr",
                row -> {
                    row.element("th", head, "scope", "row", "class", "subject");
                    columns.forEach(column ->
                            row.element("td", cell -> column.cell().accept(cell, figures), "class", column.style()));
                    lastCells.accept(row);
                },
                "class",
                style);
    }
}
