/** Lists and letters of regions, orders that send people, identity copies. */
package kz.bilik.web.referral;
