package org.ent4j.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with the French renderings of sources, for the tests of each module. */
public final class SourceTexts {

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(of|the|and|is|are|an|to|for|what|nobody|each|school|ours?|pupil|by|in|not|with|from|has|have"
                    + "|its|who|that|names|pupils|schools|guardians?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNSURE = Pattern.compile("(?i)to be (confirmed|checked)|à (confirmer|vérifier)");
    private static final Pattern ARTICLE = Pattern.compile("[LRD]\\d+(-\\d+)*|\\b\\d{4}-\\d+");

    private SourceTexts() {}

    /** What is wrong, a line a thing; nothing when each has its rendering and each key its thing. */
    public static List<String> defects(Collection<Sourced> all, Set<String> keys) {
        var defects = new ArrayList<String>();
        all.forEach(each -> defects.addAll(defects(each, keys)));
        var known = all.stream().map(Sourced::key).collect(Collectors.toSet());
        keys.stream().filter(key -> !known.contains(key)).forEach(key -> defects.add(key + " is the key of nothing"));
        defects.addAll(several(all, Sourced::english, Sourced::french));
        defects.addAll(several(all, Sourced::french, Sourced::english));
        return defects;
    }

    /** Whether no English word is in it that French does not have. */
    public static boolean isFrench(String text) {
        return !ENGLISH.matcher(text).find();
    }

    private static List<String> defects(Sourced each, Set<String> keys) {
        return Stream.of(
                        !keys.contains(each.key()) ? "no French" : "",
                        !isFrench(each.french()) ? "English words: " + each.french() : "",
                        each.french().startsWith("@") || each.french().isBlank() ? "no text" : "",
                        unsure(each.english()) != unsure(each.french()) ? "as sure as the text of record?" : "",
                        !articles(each.english()).equals(articles(each.french())) ? "other articles" : "")
                .filter(defect -> !defect.isEmpty())
                .map(defect -> each.key() + ": " + defect)
                .toList();
    }

    private static long unsure(String text) {
        return UNSURE.matcher(text).results().count();
    }

    private static List<String> articles(String text) {
        return ARTICLE.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    /** Texts of one language to which several of the other belong. */
    private static List<String> several(
            Collection<Sourced> all, Function<Sourced, String> one, Function<Sourced, String> other) {
        var groups = all.stream().collect(Collectors.groupingBy(one));
        return groups.entrySet().stream()
                .filter(same -> same.getValue().stream().map(other).distinct().count() > 1)
                .map(same -> "several renderings: " + same.getKey())
                .toList();
    }
}
