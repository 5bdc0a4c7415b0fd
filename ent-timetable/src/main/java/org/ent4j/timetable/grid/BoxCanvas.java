package org.ent4j.timetable.grid;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A sheet of characters on which lines are drawn that join where they meet. */
final class BoxCanvas {

    private static final int UP = 1;
    private static final int DOWN = 2;
    private static final int LEFT = 4;
    private static final int RIGHT = 8;

    /** The character for each set of arms, by the sum of their numbers. */
    private static final String JOINTS = " │││─┘┐┤─└┌├─┴┬┼";

    private final char[][] text;
    private final int[][] arms;

    BoxCanvas(int lines, int columns) {
        text = new char[lines][columns];
        arms = new int[lines][columns];
        Arrays.stream(text).forEach(line -> Arrays.fill(line, ' '));
    }

    void horizontal(int line, int from, int to) {
        for (var column = from; column <= to; column++) {
            arms[line][column] |= (column > from ? LEFT : 0) | (column < to ? RIGHT : 0);
        }
    }

    void vertical(int column, int from, int to) {
        for (var line = from; line <= to; line++) {
            arms[line][column] |= (line > from ? UP : 0) | (line < to ? DOWN : 0);
        }
    }

    /** Cut to the width, with a sign that it was. */
    void write(int line, int column, int width, String words) {
        var fitting = words.length() <= width ? words : words.substring(0, Math.max(0, width - 1)) + "…";
        fitting.getChars(0, Math.min(fitting.length(), width), text[line], column);
    }

    String render() {
        return IntStream.range(0, text.length)
                .mapToObj(line -> line(line).stripTrailing())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String line(int line) {
        var characters = text[line].clone();
        for (var column = 0; column < characters.length; column++) {
            if (arms[line][column] != 0) {
                characters[column] = JOINTS.charAt(arms[line][column]);
            }
        }
        return new String(characters);
    }
}
