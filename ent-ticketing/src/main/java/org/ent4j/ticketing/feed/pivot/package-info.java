/** The pivot: tickets as ENT, IWS and the vendor's Jira exchange them, over HTTP as JSON or by e-mail as lines. */
@NullMarked
package org.ent4j.ticketing.feed.pivot;

import org.jspecify.annotations.NullMarked;
