package org.ent4j.examples.portal.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A part of a long list: twenty at a time, as the product has it.
 *
 * @param all how many there are
 * @param number of the page, from 1
 * @param address of the list as it is asked for, to which the number of a page is added
 */
public record Paged<T>(List<T> rows, int all, int number, String address) {

    private static final int ROWS = 20;
    private static final String NUMBER = "page";

    public Paged {
        rows = List.copyOf(rows);
    }

    /** The page that the visitor asks for, or the last one. */
    public static <T> Paged<T> of(Visit visit, List<T> all) {
        var number = Math.max(1, Math.min(visit.query().number(NUMBER).orElse(1), pages(all.size())));
        return new Paged<>(
                all.stream().skip((number - 1L) * ROWS).limit(ROWS).toList(), all.size(), number, address(visit));
    }

    /** What is made of the rows that are shown, and of no others. */
    public <R> Paged<R> map(Function<T, R> row) {
        return new Paged<>(rows.stream().map(row).toList(), all, number, address);
    }

    public int pages() {
        return pages(all);
    }

    public boolean hasNext() {
        return number < pages();
    }

    public String page(int other) {
        return address + NUMBER + "=" + other;
    }

    private static int pages(int all) {
        return Math.max(1, (all + ROWS - 1) / ROWS);
    }

    private static String address(Visit visit) {
        return visit.query().fields().entrySet().stream()
                .filter(field -> !field.getKey().equals(NUMBER))
                .flatMap(field -> field.getValue().stream().map(value -> encode(field.getKey()) + "=" + encode(value)))
                .map(pair -> pair + "&")
                .collect(Collectors.joining("", visit.path() + "?", ""));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
