package org.ent4j.model.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook in the making: sheets with a head that stays in sight and a filter, and cells of their own kind. */
public final class Sheets {

    private final Workbook book;

    private Sheets(Workbook book) {
        this.book = book;
    }

    /** The bytes of an XLSX file. */
    public static byte[] of(Consumer<Sheets> content) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "ent4j", "1.0")) {
            content.accept(new Sheets(book));
        } catch (IOException unwritten) {
            throw new UncheckedIOException(
                    "The workbook cannot be made.\nMaybe fastexcel is of another version than the library's.",
                    unwritten);
        }
        return out.toByteArray();
    }

    /**
     * A sheet of lines below a head.
     *
     * @param fixed how many columns stay in sight
     * @throws IllegalArgumentException when a sheet cannot hold that many lines
     */
    public <T> void sheet(String name, int fixed, List<SheetColumn<T>> columns, Collection<T> lines) {
        checkRows(lines.size());
        var sheet = book.newWorksheet(PlainText.of(name));
        for (var column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column).head());
            sheet.width(column, columns.get(column).width());
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().wrapText(true).set();
        var row = 1;
        for (var line : lines) {
            write(sheet, row++, columns, line);
        }
        sheet.freezePane(fixed, 1);
        sheet.repeatRows(0);
        sheet.setAutoFilter(0, 0, Math.max(1, lines.size()), columns.size() - 1);
    }

    private static <T> void write(Worksheet sheet, int row, List<SheetColumn<T>> columns, T line) {
        for (var column = 0; column < columns.size(); column++) {
            columns.get(column).value().apply(line).writeTo(sheet, row, column);
        }
    }

    /** Whether a sheet has room for that many lines below its head. */
    public static void checkRows(int lines) {
        if (lines >= Worksheet.MAX_ROWS) {
            throw new IllegalArgumentException(
                    "%d lines are more than the %d that a sheet can hold.\nMaybe ask for fewer days or months."
                            .formatted(lines, Worksheet.MAX_ROWS - 1));
        }
    }
}
