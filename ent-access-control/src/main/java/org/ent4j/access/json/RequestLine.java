package org.ent4j.access.json;

import io.vavr.control.Either;
import org.ent4j.access.answer.Request;

/**
 * A line of a file of requests.
 *
 * @param number of the line, from 1
 * @param request what it asks, or why it asks nothing
 */
public record RequestLine(long number, Either<JsonDefect, Request> request) {}
