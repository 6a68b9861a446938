<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- The table of listeners with its sum (data/listeners). Words: labels/listeners. Copies for trainers hide the end of identification numbers. -->
  <xsl:template name="listeners">
    <xsl:param name="masked" select="false()"/>
    <fo:table xsl:use-attribute-sets="grid listeners">
      <fo:table-column xsl:use-attribute-sets="listener-number-column"/>
      <fo:table-column xsl:use-attribute-sets="listener-name-column"/>
      <fo:table-column xsl:use-attribute-sets="listener-iin-column"/>
      <fo:table-column xsl:use-attribute-sets="listener-workplace-column"/>
      <fo:table-column xsl:use-attribute-sets="listener-district-column"/>
      <fo:table-column xsl:use-attribute-sets="listener-position-column"/>
      <fo:table-column xsl:use-attribute-sets="listener-category-column"/>
      <fo:table-column xsl:use-attribute-sets="listener-experience-column"/>
      <fo:table-column xsl:use-attribute-sets="listener-language-column"/>
      <fo:table-column xsl:use-attribute-sets="listener-referral-column"/>
      <fo:table-column xsl:use-attribute-sets="listener-phone-column"/>
      <fo:table-column xsl:use-attribute-sets="listener-note-column"/>
      <fo:table-header>
        <fo:table-row xsl:use-attribute-sets="row">
          <xsl:call-template name="heads">
            <xsl:with-param name="keys" select="concat('column_number column_name column_iin column_workplace column_district column_position ',
                'column_category column_experience column_language column_referral column_phone column_note')"/>
          </xsl:call-template>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:for-each select="data/listeners/item">
          <fo:table-row xsl:use-attribute-sets="row">
            <xsl:call-template name="figure"><xsl:with-param name="value" select="position()"/></xsl:call-template>
            <xsl:call-template name="cell"><xsl:with-param name="value" select="name"/></xsl:call-template>
            <xsl:choose>
              <xsl:when test="$masked">
                <xsl:call-template name="figure">
                  <xsl:with-param name="value" select="concat(substring(iin, 1, 6), '••••••')"/>
                </xsl:call-template>
              </xsl:when>
              <xsl:otherwise>
                <xsl:call-template name="figure"><xsl:with-param name="value" select="iin"/></xsl:call-template>
              </xsl:otherwise>
            </xsl:choose>
            <xsl:call-template name="cell"><xsl:with-param name="value" select="workplace"/></xsl:call-template>
            <xsl:call-template name="cell"><xsl:with-param name="value" select="district"/></xsl:call-template>
            <xsl:call-template name="cell"><xsl:with-param name="value" select="position"/></xsl:call-template>
            <xsl:call-template name="cell-words"><xsl:with-param name="key">listeners.category</xsl:with-param></xsl:call-template>
            <xsl:call-template name="figure"><xsl:with-param name="value" select="experience"/></xsl:call-template>
            <xsl:call-template name="figure-words"><xsl:with-param name="key">listeners.language</xsl:with-param></xsl:call-template>
            <xsl:call-template name="figure-words"><xsl:with-param name="key">listeners.referral</xsl:with-param></xsl:call-template>
            <xsl:call-template name="figure"><xsl:with-param name="value" select="phone"/></xsl:call-template>
            <xsl:call-template name="cell"><xsl:with-param name="value" select="note"/></xsl:call-template>
          </fo:table-row>
        </xsl:for-each>
      </fo:table-body>
    </fo:table>
    <fo:block xsl:use-attribute-sets="grid-summary">
      <xsl:call-template name="words"><xsl:with-param name="key">listeners_total</xsl:with-param></xsl:call-template>
    </fo:block>
  </xsl:template>
</xsl:stylesheet>
