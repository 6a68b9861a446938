<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <xsl:import href="styles/base.xsl"/>
  <xsl:import href="styles/grid.xsl"/>
  <xsl:import href="styles/rows.xsl"/>
  <xsl:import href="styles/letter.xsl"/>
  <xsl:import href="styles/attendance-journal.xsl"/>
  <xsl:import href="parts/words.xsl"/>
  <xsl:import href="parts/page.xsl"/>
  <xsl:import href="parts/institute.xsl"/>
  <xsl:import href="parts/letter.xsl"/>
  <xsl:import href="parts/grid.xsl"/>
  <xsl:import href="parts/rows.xsl"/>

  <xsl:template match="/document">
    <fo:root xml:lang="{@lang}" xsl:use-attribute-sets="root">
      <xsl:call-template name="masters"/>
      <xsl:call-template name="declarations"/>
      <fo:page-sequence master-reference="page-wide" id="document">
        <xsl:call-template name="backdrop-wide"/>
        <xsl:call-template name="footer-wide"/>
        <fo:flow flow-name="xsl-region-body">
          <xsl:apply-templates select="side"/>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>

  <!-- How many sessions stand side by side: at most twenty, and about as many in each group. -->
  <xsl:variable name="sessions" select="count(/document/side[1]/data/sessions/item)"/>
  <xsl:variable name="across" select="ceiling($sessions div ceiling($sessions div 20))"/>

  <xsl:template match="side">
    <xsl:apply-templates select="." mode="institute"/>
    <fo:block role="H1" xsl:use-attribute-sets="heading">
      <xsl:call-template name="words"><xsl:with-param name="key">heading</xsl:with-param></xsl:call-template>
    </fo:block>
    <fo:block xsl:use-attribute-sets="journal-facts">
      <fo:block><xsl:call-template name="fact"><xsl:with-param name="key">topic</xsl:with-param></xsl:call-template></fo:block>
      <fo:block>
        <xsl:call-template name="fact"><xsl:with-param name="key">stream</xsl:with-param></xsl:call-template>
        <xsl:text> · </xsl:text>
        <xsl:call-template name="fact"><xsl:with-param name="key">period</xsl:with-param></xsl:call-template>
        <xsl:text> · </xsl:text>
        <xsl:call-template name="fact"><xsl:with-param name="key">hours</xsl:with-param></xsl:call-template>
      </fo:block>
    </fo:block>
    <xsl:apply-templates select="data/sessions/item[(position() - 1) mod $across = 0]" mode="group"/>
    <fo:block xsl:use-attribute-sets="legend">
      <xsl:call-template name="words"><xsl:with-param name="key">legend</xsl:with-param></xsl:call-template>
    </fo:block>
    <xsl:call-template name="officer"><xsl:with-param name="officer" select="data/leader"/></xsl:call-template>
  </xsl:template>

  <xsl:template name="fact">
    <xsl:param name="key"/>
    <fo:inline xsl:use-attribute-sets="detail-name">
      <xsl:call-template name="words"><xsl:with-param name="key" select="concat($key, '_name')"/></xsl:call-template>
      <xsl:text>: </xsl:text>
    </fo:inline>
    <xsl:call-template name="words"><xsl:with-param name="key" select="concat($key, '_value')"/></xsl:call-template>
  </xsl:template>

  <!-- The session that opens a group, with those after it that stand beside it. -->
  <xsl:template match="item" mode="group">
    <xsl:variable name="first" select="count(preceding-sibling::item) + 1"/>
    <xsl:variable name="beside" select=". | following-sibling::item[position() &lt; $across]"/>
    <xsl:variable name="final" select="not(following-sibling::item[position() = $across])"/>
    <xsl:choose>
      <xsl:when test="$first = 1"><fo:block xsl:use-attribute-sets="journal-first"/></xsl:when>
      <xsl:otherwise><fo:block xsl:use-attribute-sets="journal-next"/></xsl:otherwise>
    </xsl:choose>
    <fo:block xsl:use-attribute-sets="group-name">
      <xsl:for-each select="ancestor::side"><xsl:call-template name="words"><xsl:with-param name="key">sessions_word</xsl:with-param></xsl:call-template></xsl:for-each>
      <xsl:text> </xsl:text>
      <xsl:value-of select="$first"/>
      <xsl:text>–</xsl:text>
      <xsl:value-of select="$first + count($beside) - 1"/>
    </fo:block>
    <fo:table xsl:use-attribute-sets="journal-group">
      <fo:table-column xsl:use-attribute-sets="j-number-column"/>
      <fo:table-column xsl:use-attribute-sets="j-name-column"/>
      <xsl:for-each select="$beside"><fo:table-column xsl:use-attribute-sets="j-session-column"/></xsl:for-each>
      <xsl:if test="$final">
        <fo:table-column xsl:use-attribute-sets="j-total-column"/>
        <fo:table-column xsl:use-attribute-sets="j-total-column"/>
      </xsl:if>
      <fo:table-header>
        <fo:table-row>
          <xsl:for-each select="ancestor::side">
            <xsl:call-template name="heads"><xsl:with-param name="keys">column_number column_name</xsl:with-param></xsl:call-template>
          </xsl:for-each>
          <xsl:apply-templates select="$beside" mode="head"><xsl:with-param name="first" select="$first"/></xsl:apply-templates>
          <xsl:if test="$final">
            <xsl:for-each select="ancestor::side">
              <xsl:call-template name="heads"><xsl:with-param name="keys">column_attended column_percent</xsl:with-param></xsl:call-template>
            </xsl:for-each>
          </xsl:if>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:apply-templates select="ancestor::data/listeners/item">
          <xsl:with-param name="first" select="$first"/>
          <xsl:with-param name="final" select="$final"/>
        </xsl:apply-templates>
        <fo:table-row xsl:use-attribute-sets="hand-row">
          <fo:table-cell number-columns-spanned="2" xsl:use-attribute-sets="listener">
            <fo:block><xsl:for-each select="ancestor::side"><xsl:call-template name="words"><xsl:with-param name="key">row_signature</xsl:with-param></xsl:call-template></xsl:for-each></fo:block>
          </fo:table-cell>
          <xsl:for-each select="$beside"><fo:table-cell xsl:use-attribute-sets="mark"><fo:block/></fo:table-cell></xsl:for-each>
          <xsl:if test="$final">
            <fo:table-cell number-columns-spanned="2" xsl:use-attribute-sets="mark"><fo:block/></fo:table-cell>
          </xsl:if>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template match="sessions/item" mode="head">
    <xsl:param name="first"/>
    <fo:table-cell xsl:use-attribute-sets="session-head">
      <fo:block xsl:use-attribute-sets="session-number"><xsl:value-of select="$first + position() - 1"/></fo:block>
      <fo:block><xsl:value-of select="substring(date, 1, 5)"/></fo:block>
      <fo:block>
        <xsl:call-template name="words"><xsl:with-param name="key">sessions.kind</xsl:with-param></xsl:call-template>
        <xsl:text> </xsl:text>
        <xsl:value-of select="hours"/>
      </fo:block>
    </fo:table-cell>
  </xsl:template>

  <xsl:template match="listeners/item">
    <xsl:param name="first"/>
    <xsl:param name="final"/>
    <fo:table-row xsl:use-attribute-sets="row">
      <fo:table-cell xsl:use-attribute-sets="mark"><fo:block><xsl:value-of select="position()"/></fo:block></fo:table-cell>
      <fo:table-cell xsl:use-attribute-sets="listener"><fo:block><xsl:value-of select="name"/></fo:block></fo:table-cell>
      <xsl:for-each select="marks/item[position() &gt;= $first and position() &lt; $first + $across]">
        <fo:table-cell xsl:use-attribute-sets="mark"><fo:block><xsl:value-of select="."/></fo:block></fo:table-cell>
      </xsl:for-each>
      <xsl:if test="$final">
        <fo:table-cell xsl:use-attribute-sets="mark-total"><fo:block><xsl:value-of select="attended"/></fo:block></fo:table-cell>
        <fo:table-cell xsl:use-attribute-sets="mark-total"><fo:block><xsl:value-of select="percent"/></fo:block></fo:table-cell>
      </xsl:if>
    </fo:table-row>
  </xsl:template>
</xsl:stylesheet>
