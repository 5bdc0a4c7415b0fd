package org.ent4j.ticketing.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.model.text.Folding;

/**
 * Answers that the same people may read, by the words of their questions. Made once, then only read.
 *
 * @param lengths how many telling words each question has
 * @param sameText the places of the answers of a question, by its folded text
 * @param places those whose question has the word, by its stem, ascending
 */
record AnswerShelf(List<KnownAnswer> answers, int[] lengths, Map<String, int[]> sameText, Map<String, int[]> places) {

    static final AnswerShelf EMPTY = of(List.of());
    static final int[] NONE = {};

    static AnswerShelf of(Collection<KnownAnswer> all) {
        var answers = List.copyOf(all);
        var lengths = new int[answers.size()];
        var sameText = new HashMap<String, List<Integer>>();
        var places = new HashMap<String, List<Integer>>();
        for (var place = 0; place < lengths.length; place++) {
            var question = answers.get(place).question();
            var words = QuestionWords.of(question);
            lengths[place] = words.size();
            put(sameText, Folding.fold(question), place);
            for (var stem : words.stems()) {
                put(places, stem, place);
            }
        }
        return new AnswerShelf(answers, lengths, packed(sameText), packed(places));
    }

    private static void put(Map<String, List<Integer>> index, String key, int place) {
        index.computeIfAbsent(key, any -> new ArrayList<>()).add(place);
    }

    private static Map<String, int[]> packed(Map<String, List<Integer>> index) {
        var packed = new HashMap<String, int[]>();
        index.forEach((key, places) ->
                packed.put(key, places.stream().mapToInt(Integer::intValue).toArray()));
        return packed;
    }

    int[] with(String stem) {
        return places.getOrDefault(stem, NONE);
    }

    /** Those of the very text. */
    int[] asking(String folded) {
        return folded.isEmpty() ? NONE : sameText.getOrDefault(folded, NONE);
    }

    long words() {
        var words = 0L;
        for (var length : lengths) {
            words += length;
        }
        return words;
    }
}
