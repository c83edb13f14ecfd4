/** The pages in a real browser. */
package reportsite.browser;
