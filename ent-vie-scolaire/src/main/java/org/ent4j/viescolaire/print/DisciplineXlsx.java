package org.ent4j.viescolaire.print;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.ent4j.model.print.SheetColumn;
import org.ent4j.model.print.SheetValue;
import org.ent4j.model.print.Sheets;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.statistics.Counted;
import org.ent4j.viescolaire.statistics.DisciplineCounts;

/** Statistics of punitions and sanctions as XLSX: a sheet for each question, and one with the lines that were counted. */
public final class DisciplineXlsx {

    private final DisciplineCounts counts;
    private final DisciplineTerms terms;

    private DisciplineXlsx(DisciplineCounts counts, DisciplineTerms terms) {
        this.counts = counts;
        this.terms = terms;
    }

    /** @throws IllegalArgumentException when a sheet cannot hold that many lines */
    public static byte[] render(Collection<Counted> lines, DisciplineTerms terms) {
        Sheets.checkRows(lines.size());
        var xlsx = new DisciplineXlsx(DisciplineCounts.of(lines), terms);
        return Sheets.of(sheets -> xlsx.write(sheets, lines));
    }

    private void write(Sheets sheets, Collection<Counted> lines) {
        question(sheets, DisciplineTerms.GROUP, counts.byGroup(), group -> SheetValue.text(terms.group(group)));
        question(sheets, DisciplineTerms.TYPE, counts.byType(), text(terms.types()));
        question(sheets, DisciplineTerms.MOTIF, counts.byMotif(), text(terms.motifs()));
        question(sheets, DisciplineTerms.STATE, counts.byState(), text(terms.states()));
        question(sheets, DisciplineTerms.MONTH, counts.byMonth(), month -> SheetValue.month(month.atDay(1)));
        sheets.sheet(terms.of(DisciplineTerms.LINES), 0, lineColumns(), lines);
    }

    private static Function<String, SheetValue> text(Function<String, String> words) {
        return code -> SheetValue.text(words.apply(code));
    }

    private <K> void question(Sheets sheets, Label head, SortedMap<K, Integer> answers, Function<K, SheetValue> value) {
        List<SheetColumn<Map.Entry<K, Integer>>> columns = List.of(
                new SheetColumn<>(terms.of(head), SheetColumn.WIDE, answer -> value.apply(answer.getKey())),
                SheetColumn.number(terms.of(DisciplineTerms.COUNT), Map.Entry::getValue));
        sheets.sheet(terms.of(head), 1, columns, answers.entrySet());
    }

    private List<SheetColumn<Counted>> lineColumns() {
        return List.of(
                SheetColumn.text(terms.of(DisciplineTerms.GROUP), line -> terms.group(line.group())),
                SheetColumn.text(
                        terms.of(DisciplineTerms.TYPE), line -> terms.types().apply(line.type())),
                SheetColumn.text(
                        terms.of(DisciplineTerms.MOTIF), line -> terms.motifs().apply(line.motif())),
                SheetColumn.text(
                        terms.of(DisciplineTerms.STATE), line -> terms.states().apply(line.state())),
                SheetColumn.of(
                        terms.of(DisciplineTerms.MONTH),
                        line -> SheetValue.month(line.month().atDay(1))));
    }
}
